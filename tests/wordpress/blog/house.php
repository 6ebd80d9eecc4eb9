<?php
/**
 * House rules, as a plugin of the owner's would set them: for one look only, so that the other posts are without.
 */

add_filter(
	'rain_check_config',
	function ( $config, $options ) {
		if ( 'light' === ( $options['theme'] ?? '' ) ) {
			$config['hideReasons']                   = array( 'leisure' );
			$config['messages']['email']['subject'] = '<!-- <script> Our interview </script> “and” [rain-check] [name]';
		}
		return $config;
	},
	10,
	2
);
