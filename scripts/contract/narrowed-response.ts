/**
 * The name of the component for a shared response with some of its causes only: after those that it keeps or, where
 * these are many, after the few that it lacks.
 *
 * @param component the key of the shared response
 */
export function narrowedName(component: string, kept: readonly string[], all: readonly string[]): string {
  const left = all.filter((cause) => !kept.includes(cause));
  return left.length < kept.length && kept.length > 2
    ? `${component}Except${left.map(toPascalCase).join('And')}`
    : `${component}${kept.map(toPascalCase).join('Or')}`;
}

function toPascalCase(cause: string): string {
  return cause
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
