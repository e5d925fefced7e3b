// Loaded into the app's process. A launcher that was killed cannot stop the app, which would keep the port from the next start.
process.on("disconnect", () => process.exit(1));
process.channel?.unref();
