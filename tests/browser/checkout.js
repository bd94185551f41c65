// Where this checkout is.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const CHECKOUT = join(dirname(fileURLToPath(import.meta.url)), "../..");
