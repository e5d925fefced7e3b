import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";
import { controlStyle } from "@/components/ui/control-style";

export function TextInput({ className, ...props }: ComponentProps<"input">) {
  return <input type="text" className={cn(controlStyle, className)} {...props} />;
}
