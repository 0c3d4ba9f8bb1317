/** The part of an address that names a role: `data-engineer`. */
export function roleId(role: string): string {
  return role.replace(/[^\p{L}\p{N}+#.]+/gu, "-");
}
