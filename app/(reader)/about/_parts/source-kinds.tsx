import { SOURCE_KINDS } from "@/lib/domain/claim/claim";
import { formatSourceKindHeading, formatSourceKindMeaning } from "@/lib/format/source-kind";
import { Meanings } from "./meanings";
import { Text } from "./text";

export function SourceKinds() {
  return (
    <>
      <Text>
        A source is who speaks, not who prints it. Its kind decides how sure its word can be; the day beside it leads to
        where it was read, and its name to all that it has said.
      </Text>
      <Meanings
        of={SOURCE_KINDS.map((kind) => ({
          word: formatSourceKindHeading(kind),
          means: `${formatSourceKindMeaning(kind)}.`,
        }))}
      />
    </>
  );
}
