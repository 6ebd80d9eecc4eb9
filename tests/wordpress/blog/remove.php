<?php
/**
 * Removes the plugin the way the dashboard does, and fails if anything stored is there that was not before. Arguments: the
 * folder of WordPress, and what fill.php printed.
 */

$_SERVER['HTTP_HOST'] = substr( getenv( 'BLOG_ORIGIN' ), strlen( 'http://' ) );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/admin.php';
require __DIR__ . '/kept.php';

$before = json_decode( file_get_contents( $argv[2] ), true )['before'];
wp_set_current_user( 1 );
deactivate_plugins( 'rain-check/rain-check.php' );
$removed = delete_plugins( array( 'rain-check/rain-check.php' ) );
if ( true !== $removed ) {
	fwrite( STDERR, "The plugin could not be removed.\n" );
	exit( 1 );
}
// What WordPress notes by itself, of its posts, its theme, its editor, and of whatever plugin is switched off.
$own = array(
	'can_compress_scripts',
	'recently_activated',
	'theme_mods_' . get_stylesheet(),
	'uninstall_plugins',
	'wp_calendar_block_has_published_posts',
);
foreach ( kept() as $what => $names ) {
	$left = array_diff( $names, $before[ $what ], $own );
	if ( $left ) {
		fwrite( STDERR, "It leaves $what: " . implode( ', ', $left ) . "\n" );
		exit( 1 );
	}
}
