/** The build of bottleneck without its Redis clients comes without types of its own. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
