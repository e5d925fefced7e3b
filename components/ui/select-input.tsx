import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";
import { controlStyle } from "@/components/ui/control-style";

export interface Choice {
  value: string;
  label: string;
}

export interface SelectInputProps extends Omit<ComponentProps<"select">, "children"> {
  choices: readonly Choice[];
}

export function SelectInput({ choices, className, ...props }: SelectInputProps) {
  return (
    <select className={cn(controlStyle, "py-[0.45rem]", className)} {...props}>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
