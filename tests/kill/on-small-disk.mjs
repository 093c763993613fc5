import { refusedFor } from "./without-room.mjs";

/** To be run with a folder on a small file system of its own: prints what is refused there. */
const [folder = ""] = process.argv.slice(2);
console.log(await refusedFor(folder, '"$NODE" "$CLI" generate new.json --out out'));
