import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";

export interface SearchFormProps {
  /** As it was typed, also where it cannot be searched for. */
  typed: string;
  error: string | null;
}

/** A plain form: the browser asks for the page again, with what is typed in its address. */
export function SearchForm({ typed, error }: SearchFormProps) {
  return (
    <form
      action="/search"
      method="get"
      role="search"
      className="flex max-w-[40rem] flex-wrap items-start gap-x-3 gap-y-2"
    >
      <Field
        name="q"
        label="A name, a codename or a model number"
        hint="The beginnings of words are enough; capitals, spaces and a wrong letter do not matter."
        error={error}
        className="flex-1 basis-full sm:basis-56"
      >
        {(control) => (
          <TextInput
            {...control}
            type="search"
            defaultValue={typed}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
          />
        )}
      </Field>
      <Button type="submit" weight="main" className="sm:mt-[1.55rem]">
        Search
      </Button>
    </form>
  );
}
