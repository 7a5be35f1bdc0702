// Who stands behind what no person did: the first publication, and those after an upgrade.

export const systemAuthor = 'Pawcard';
