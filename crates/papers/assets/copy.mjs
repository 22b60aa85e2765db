// Copies the faces that papers are set in from the locked npm package into ../fonts,
// where build.rs and include_bytes! expect them. Run by `make assets`.
import { copyFile, mkdir } from "node:fs/promises";

const family = new URL("node_modules/@expo-google-fonts/inter/", import.meta.url);
const fonts = new URL("../fonts/", import.meta.url);
const faces = {
  "Inter-Regular.ttf": "400Regular/Inter_400Regular.ttf",
  "Inter-Italic.ttf": "400Regular_Italic/Inter_400Regular_Italic.ttf",
  "Inter-SemiBold.ttf": "600SemiBold/Inter_600SemiBold.ttf",
  "Inter-Bold.ttf": "700Bold/Inter_700Bold.ttf",
  "OFL.txt": "LICENSE_FONT", // the licence asks to travel with the fonts
};

await mkdir(fonts, { recursive: true });
for (const [name, source] of Object.entries(faces)) {
  await copyFile(new URL(source, family), new URL(name, fonts));
}
