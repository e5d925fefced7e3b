/**
 * The house (DESIGN section 5): which room may import which. Tests, which sit beside the code, may import what they test
 * and the factories. No exceptions are listed; keep it so.
 */
const TEST = "\\.(test|fixtures|arbitrary)\\.tsx?$";
const FREE = "^lib/(env|clock|cache-tags|cn)\\.ts$";

/** A room, what else of ours it may import, and what packages (null: any). */
const rooms = [
  { name: "domain", path: "^lib/domain/", mayImport: [], packages: ["temporal-polyfill"], free: false },
  { name: "format", path: "^lib/format/", mayImport: ["^lib/domain/"], packages: ["temporal-polyfill"] },
  { name: "feeds", path: "^lib/feeds/", mayImport: ["^lib/domain/", "^lib/format/"], packages: ["temporal-polyfill"] },
  { name: "schemas", path: "^lib/schemas/", mayImport: ["^lib/domain/"], packages: ["zod"] },
  { name: "db", path: "^lib/db/", mayImport: ["^lib/domain/"], packages: null },
  {
    name: "data",
    path: "^lib/data/",
    mayImport: ["^lib/db/", "^lib/domain/"],
    packages: ["react", "next", "server-only", "zod"],
  },
  {
    name: "mutations",
    path: "^lib/mutations/",
    mayImport: ["^lib/db/", "^lib/domain/", "^lib/schemas/"],
    packages: ["server-only", "zod", "better-auth"],
  },
  {
    name: "publishing",
    path: "^lib/publishing/",
    mayImport: ["^lib/db/", "^lib/mutations/"],
    packages: ["next", "server-only", "zod", "pg"],
  },
  { name: "log", path: "^lib/log/", mayImport: [], packages: ["next"] },
  {
    name: "auth",
    path: "^lib/auth/",
    mayImport: ["^lib/db/", "^lib/data/", "^lib/domain/", "^lib/log/"],
    packages: ["better-auth", "next", "server-only", "react"],
  },
  {
    name: "actions",
    path: "^lib/actions/",
    mayImport: ["^lib/auth/", "^lib/schemas/", "^lib/domain/", "^lib/data/", "^lib/mutations/", "^lib/format/"],
    packages: ["next", "zod"],
  },
  { name: "ui", path: "^components/ui/", mayImport: [], packages: ["react", "next"] },
  {
    name: "noun",
    path: "^components/(?!ui/)",
    mayImport: ["^components/", "^lib/domain/", "^lib/schemas/", "^lib/format/", "^lib/actions/", "^lib/data/"],
    packages: ["react", "next"],
  },
];

const forbidden = [
  { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
  { name: "everything-resolves", severity: "error", from: {}, to: { couldNotResolve: true } },
  {
    name: "nothing-imports-app",
    severity: "error",
    from: { pathNot: "^app/" },
    to: { path: "^app/" },
  },
  {
    name: "app-knows-no-database",
    severity: "error",
    from: { path: "^app/" },
    to: { path: "^(lib/(db|mutations)|prisma|scripts|e2e)/" },
  },
  {
    name: "env-and-clock-import-nothing-of-ours",
    severity: "error",
    from: { path: FREE },
    to: { path: "^(app|components|lib|prisma|scripts|e2e)/", dependencyTypesNot: ["type-only"], pathNot: FREE },
  },
  {
    name: "components-take-types-only-from-data",
    severity: "error",
    from: { path: "^components/" },
    to: { path: "^lib/data/", dependencyTypesNot: ["type-only"] },
  },
  ...rooms.flatMap(({ name, path, mayImport, packages, free = true }) => [
    {
      name: `${name}-keeps-its-layer`,
      severity: "error",
      from: { path, pathNot: TEST },
      to: { path: "^(app|components|lib|prisma|scripts|e2e)/", pathNot: [path, ...mayImport, ...(free ? [FREE] : [])] },
    },
    ...(packages
      ? [
          {
            name: `${name}-keeps-its-packages`,
            severity: "error",
            from: { path, pathNot: TEST },
            to: { path: "node_modules/", pathNot: packages.map((p) => `node_modules/(@types/)?${p}(/|$)`) },
          },
        ]
      : []),
  ]),
  {
    name: "domain-does-no-io",
    severity: "error",
    from: { path: "^lib/(domain|format|feeds|schemas)/", pathNot: TEST },
    to: { dependencyTypes: ["core"] },
  },
];

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^lib/db/generated/|\\.next/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "react-server", "default", "types"],
    },
  },
};
