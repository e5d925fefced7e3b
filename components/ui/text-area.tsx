import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";
import { controlStyle } from "@/components/ui/control-style";

export function TextArea({ className, ...props }: ComponentProps<"textarea">) {
  return <textarea rows={3} className={cn(controlStyle, "field-sizing-content resize-y", className)} {...props} />;
}
