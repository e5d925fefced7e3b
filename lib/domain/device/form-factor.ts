export const FORM_FACTORS = ["bar", "flip", "fold", "trifold", "slider"] as const;
/** The shape of a device, which is also how it is drawn. */
export type FormFactor = (typeof FORM_FACTORS)[number];
