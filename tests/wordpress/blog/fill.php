<?php
/**
 * Uploads the plugin, switches it on, and writes the posts. Arguments: the folder of WordPress, the plugin's zip. Prints what a
 * test needs to know, as JSON.
 */

$_SERVER['HTTP_HOST'] = substr( getenv( 'BLOG_ORIGIN' ), strlen( 'http://' ) );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/admin.php';
require ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
require __DIR__ . '/kept.php';

/** Stops with what went wrong. */
function or_stop( $result ) {
	if ( is_wp_error( $result ) ) {
		fwrite( STDERR, $result->get_error_message() . "\n" );
		exit( 1 );
	}
	return $result;
}

/** Writes a post as somebody, through all the filters that apply to them, and gives its number. */
function written( int $user, string $title, string $content ): int {
	wp_set_current_user( $user );
	$post = array(
		'post_title'   => $title,
		'post_content' => $content,
		'post_status'  => 'publish',
	);
	return or_stop( wp_insert_post( wp_slash( $post ), true ) );
}

wp_set_current_user( 1 );
$before = kept();
// The way of “Upload Plugin”.
$upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
if ( true !== or_stop( $upgrader->install( $argv[2] ) ) ) {
	fwrite( STDERR, implode( "\n", $upgrader->skin->get_upgrade_messages() ) . "\n" );
	exit( 1 );
}
or_stop( activate_plugin( 'rain-check/rain-check.php' ) );

$author = or_stop( wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'only-for-a-test', 'role' => 'author' ) ) );
$plain  = '<div data-rain-check data-theme="dark"><a href="https://example.org/rain-check.html">May I cancel?</a></div>'
	. "\n\n" . '<a class="rain-check" href="https://example.org/rain-check.html" data-reason="illness">May I cancel?</a>'
	. "\n\n" . '<rain-check theme="dark"><a href="https://example.org/rain-check.html">May I cancel?</a></rain-check>'
	. '<script src="https://example.org/rain-check.js"></script>'
	. '<iframe src="https://example.org/embed.html"></iframe>';
$block  = '<!-- wp:rain-check/rain-check {"theme":"dark","headingLevel":"3","accent":"#0a5160"} /-->';
$odd    = '[rain-check theme="purple" accent="url(//example.org/x.png)" heading-level="9" reason="illness&quot; onclick=&quot;x"'
	. ' help-url="javascript:alert(1)" help-label="<b>Our</b> help" onclick="alert(1)" style="color:red" src="//example.org/x.js"]';

echo wp_json_encode(
	array(
		'version'   => get_bloginfo( 'version' ),
		'theme'     => get_stylesheet(),
		'before'    => $before,
		'shortcode' => written( 1, 'With the shortcode', "Before it.\n\n[rain-check theme=\"dark\" accent=\"#0a5160\" heading-level=\"3\"]\n\nAfter it." ),
		'block'     => written( 1, 'With the block', "<!-- wp:paragraph -->\n<p>Before it.</p>\n<!-- /wp:paragraph -->\n\n$block" ),
		'without'   => written( 1, 'With neither', 'Only words.' ),
		'edited'    => written( 1, 'To be edited', $block ),
		'odd'       => written( 1, 'With odd options', $odd ),
		'house'     => written( 1, 'With house rules', '<!-- wp:rain-check/rain-check {"theme":"light"} /-->' ),
		'author'    => written( $author, 'By an author', "[rain-check]\n\n<!-- wp:rain-check/rain-check /-->" ),
		'plain'     => $post = written( $author, 'By an author, in plain HTML', $plain ),
		'survives'  => get_post( $post )->post_content,
	)
);
