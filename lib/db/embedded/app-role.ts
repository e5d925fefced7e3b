import { ask } from "@/lib/db/ask";

/**
 * Lets the app's own user into a database that has just been brought to the schema: it reads and writes rows, makes and changes no
 * table, and of what a trigger keeps from change it cannot so much as ask for one. To be called by its owner, after each
 * migration; calling it again changes nothing.
 */
export async function admitApp(ownerUrl: string, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl);
  await ask(ownerUrl, grants(username, password));
}

/** Whether the user of a connection string could alter a revision, were it not for the trigger. */
export async function mayAlterHistory(url: string): Promise<boolean> {
  const [row] = await ask<{ may: boolean }>(
    url,
    `SELECT has_table_privilege(current_user, '"Revision"', 'UPDATE') AS may`,
  );
  return row?.may ?? true;
}

/** All of it or nothing: PostgreSQL takes several statements that are sent at once as one transaction. */
function grants(user: string, password: string): string {
  return `
    DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${user}') THEN CREATE ROLE ${user}; END IF;
    END $$;
    ALTER ROLE ${user} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
      PASSWORD ${password === "" ? "NULL" : `'${password}'`};
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO ${user};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${user};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${user};
    REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM ${user};
    -- What may change of a claim is what its trigger lets through (refuse_claim_change).
    REVOKE UPDATE, DELETE ON "Claim" FROM ${user};
    GRANT UPDATE ("subjectId", "subjectKind", "reviewed") ON "Claim" TO ${user};
    -- Each table that refuses a change, and the columns that it refuses it of: none named means all.
    DO $$ DECLARE kept record; BEGIN
      FOR kept IN
        SELECT t.tgrelid::regclass AS name, (
          SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute
          WHERE attrelid = t.tgrelid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
            AND array_length(t.tgattr::int2[], 1) > 0 AND attnum <> ALL (t.tgattr::int2[])
        ) AS free
        FROM pg_trigger t WHERE t.tgfoid = 'refuse_change'::regproc AND t.tgtype & 16 > 0
      LOOP
        EXECUTE format('REVOKE UPDATE, DELETE ON %s FROM ${user}', kept.name);
        IF kept.free IS NOT NULL THEN EXECUTE format('GRANT UPDATE (%s) ON %s TO ${user}', kept.free, kept.name); END IF;
      END LOOP;
    END $$;`;
}
