<?php
/**
 * Serves the script from this blog, and only on pages that show the element.
 *
 * @package RainCheck
 */

namespace RainCheck;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'rain-check';

/**
 * Registers the script without enqueuing it. It goes into the footer, deferred where WordPress supports that (6.3), so
 * that it does not block the page.
 */
function register_script(): void {
	$how = version_compare( get_bloginfo( 'version' ), '6.3', '<' ) ? true : array(
		'in_footer' => true,
		'strategy'  => 'defer',
	);
	wp_register_script( HANDLE, plugins_url( 'rain-check-lazy.js', FILE ), array(), version(), $how );
}

/**
 * The URL of the page script, which the small script loads once a reader comes near; the reading script is expected
 * beside it. Passed explicitly, because plugins that concatenate scripts hide the small script's own URL. The small
 * script checks the page script's hash, so the URL changes with the version.
 */
function page_script(): string {
	return add_query_arg( 'ver', version(), plugins_url( 'rain-check-page.js', FILE ) );
}

/**
 * A version for browser caches. The small script contains a digest of the large ones, so it changes whenever any of
 * them does.
 */
function version(): string {
	static $version = null;
	if ( null === $version ) {
		$version = substr( (string) md5_file( __DIR__ . '/rain-check-lazy.js' ), 0, 12 );
	}
	return $version;
}
