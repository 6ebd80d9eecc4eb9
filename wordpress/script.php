<?php
/**
 * The script: from this blog, and only on the pages that show the element.
 *
 * @package RainCheck
 */

namespace RainCheck;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'rain-check';

/**
 * Makes the script known; no page has it yet. In the footer it holds nothing up, and where WordPress can say so it waits for
 * the rest of the page as well.
 */
function register_script(): void {
	$how = version_compare( get_bloginfo( 'version' ), '6.3', '<' ) ? true : array(
		'in_footer' => true,
		'strategy'  => 'defer',
	);
	wp_register_script( HANDLE, plugins_url( 'rain-check-lazy.js', FILE ), array(), version(), $how );
}

/**
 * The address of the script that the small one fetches once a reader comes near; the one for reading is looked for beside it. Plugins that put scripts together
 * take from the small one the knowledge of where it came from, so it is told; and it accepts only the very file it was built
 * with, so the address changes with that.
 */
function page_script(): string {
	return add_query_arg( 'ver', version(), plugins_url( 'rain-check-page.js', FILE ) );
}

/**
 * What tells one edition of the scripts from another, for browsers that keep them. The small script holds a digest of the
 * large one: where either changes, this does.
 */
function version(): string {
	static $version = null;
	if ( null === $version ) {
		$version = substr( (string) md5_file( __DIR__ . '/rain-check-lazy.js' ), 0, 12 );
	}
	return $version;
}
