"use client";

import { OperationForm, type OperationProps } from "@/components/editor/operation-form";

export interface ReasonFormProps extends OperationProps {
  /** What it means, before it is done. */
  hint: string;
}

/** Something that is done to a record, and that asks for nothing but a reason. */
export function ReasonForm(props: ReasonFormProps) {
  return <OperationForm {...props} />;
}
