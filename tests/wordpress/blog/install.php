<?php
/**
 * Installs WordPress itself, as its own page for that would. The folder it is in is the one argument.
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = substr( getenv( 'BLOG_ORIGIN' ), strlen( 'http://' ) );

/** Nobody reads mail here. */
function wp_new_blog_notification() {}

require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'A blog', 'admin', 'admin@example.org', false, '', 'only-for-a-test' );
// Addresses by number, which PHP's own server takes as they are.
update_option( 'permalink_structure', '' );
// Pictures of people would come from elsewhere.
update_option( 'show_avatars', 0 );
// Whoever opens the editor for the first time is shown round.
update_user_meta( 1, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ) ) );
