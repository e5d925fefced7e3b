-- CreateTable
CREATE TABLE "EventStamp" (
    "launchId" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "changedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "EventStamp_pkey" PRIMARY KEY ("launchId")
);

-- AddForeignKey
ALTER TABLE "EventStamp" ADD CONSTRAINT "EventStamp_launchId_fkey" FOREIGN KEY ("launchId") REFERENCES "LaunchEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "EventStamp" ADD CONSTRAINT "EventStamp_sequence_check" CHECK ("sequence" >= 0);

-- No claim is older: at the next start everything is projected from that day on, and every event that there is gets its stamp.
UPDATE "ProjectionDay" SET "day" = '1999-12-31';
