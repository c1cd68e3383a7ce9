/**
 * Imported by commands that start Astro. It would count its uses and look for new versions of itself: these commands
 * ask nothing of the network, and write nothing to the home of whoever runs them, which may be read-only.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
