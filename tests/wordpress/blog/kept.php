<?php
/**
 * What a plugin could leave behind.
 */

/**
 * The names of everything stored, and of the plugins there are. Of what WordPress keeps for a while, plans, and notes of people,
 * only what may be ours.
 */
function kept(): array {
	global $wpdb;
	$options = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name NOT LIKE '%transient%' ORDER BY option_name" );
	$meta    = $wpdb->get_col( "SELECT DISTINCT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%rain%' OR meta_key LIKE '%check%'" );
	$events  = array();
	foreach ( array_filter( (array) _get_cron_array(), 'is_array' ) as $planned ) {
		$events = array_merge( $events, array_keys( $planned ) );
	}
	$folders = array_map( 'basename', glob( WP_PLUGIN_DIR . '/*' ) );
	return array(
		'options' => $options,
		'tables'  => $wpdb->get_col( 'SHOW TABLES' ),
		'meta'    => $meta,
		'events'  => array_values( preg_grep( '/rain|check/', $events ) ),
		'folders' => $folders,
	);
}
