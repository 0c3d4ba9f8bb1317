// The arrows of docs/ARCHITECTURE.md: the middle rooms meet only in model/, the world is touched only in app/.
const middle = "(postings|skills|market|people|hiring|trust|ask)";
module.exports = {
  forbidden: [
    {name: "no-cycles", severity: "error", from: {}, to: {circular: true}},
    {name: "model-imports-nothing-of-ours", severity: "error", from: {path: "^src/model/"}, to: {path: "^src/(?!model/)"}},
    {name: "stats-imports-nothing-of-ours", severity: "error", from: {path: "^src/stats/"}, to: {path: "^src/(?!stats/)"}},
    {name: "postings-and-skills-import-model", severity: "error", from: {path: "^src/(postings|skills)/"}, to: {path: "^src/", pathNot: ["^src/model/", "^src/$1/"]}},
    {
      name: "middle-rooms-import-model-and-stats",
      severity: "error",
      from: {path: "^src/(market|people|hiring|trust|ask)/"},
      to: {path: "^src/", pathNot: ["^src/(model|stats)/", "^src/$1/"]}
    },
    {name: "nobody-imports-app", severity: "error", from: {path: `^src/(model|stats|${middle})/`}, to: {path: "^src/app/"}},
    {name: "sample-imports-model-and-stats", severity: "error", from: {path: "^sample/"}, to: {path: "^src/", pathNot: "^src/(model|stats)/"}},
    {name: "only-app-imports-sample", severity: "error", from: {path: "^src/", pathNot: "^src/app/"}, to: {path: "^sample/"}},
    {name: "index-does-not-touch-the-world", severity: "error", from: {path: "^src/index.ts$"}, to: {path: "^src/app/"}},
    {name: "no-node-below-app", severity: "error", from: {path: "^(src|sample)/", pathNot: "^src/app/"}, to: {dependencyTypes: ["core"]}},
    {
      name: "pure-packages-below-app",
      comment: "docs/ARCHITECTURE.md lists each with its reason",
      severity: "error",
      from: {path: "^src/", pathNot: "^src/app/"},
      to: {dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer"], pathNot: "node_modules/(htmlparser2|i18n-iso-countries)/"}
    }
  ],
  options: {
    doNotFollow: {path: "node_modules"},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: "tsconfig.json"},
    enhancedResolveOptions: {extensions: [".ts", ".js"], exportsFields: ["exports"], conditionNames: ["import", "types"]}
  }
};
