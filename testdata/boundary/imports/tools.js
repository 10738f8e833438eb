export default async (list, by) => list.map((x) => x * by);

export const again = async (n) => n * 10;
