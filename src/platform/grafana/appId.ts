/** The app's id, as in `plugin.json`. */
export const APP_ID = 'dayone-readiness-app';
