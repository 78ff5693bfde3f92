/** English for reports as files and messages. */
export const formats = {
  'formats.figures': 'score {score}, coverage {coverage}',
} as const;
