<?php
/**
 * The element in a post.
 *
 * @package RainCheck
 */

namespace RainCheck;

defined( 'ABSPATH' ) || exit;

/**
 * Renders the shortcode.
 *
 * @param array|string $written Its attributes; an empty string if it has none.
 */
function shortcode( $written ): string {
	return element( is_array( $written ) ? $written : array() );
}

/**
 * Renders the element on one line, with a link inside for where scripts do not run, and enqueues the script.
 *
 * @param array  $written Options by name. Unknown and invalid ones are left out.
 * @param string $more    Attributes that WordPress adds, already escaped.
 */
function element( array $written, string $more = '' ): string {
	$chosen = array();
	foreach ( options() as $option ) {
		$value = accepted( $option, $written[ $option['name'] ] ?? '' );
		if ( '' !== $value ) {
			$chosen[ $option['name'] ] = $value;
		}
	}
	$tag = '<rain-check';
	foreach ( $chosen as $name => $value ) {
		$tag .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$tag .= sprintf( ' src="%s"', esc_url( page_script() ) );
	if ( '' !== $more ) {
		$tag .= ' ' . $more;
	}
	$link = sprintf(
		'<a href="%s">%s</a>',
		esc_url( plugins_url( 'rain-check.html', FILE ) ),
		esc_html__( 'Rain Check: can I cancel this interview, and what do I say?', 'rain-check' )
	);
	// Feed readers run no scripts, so leave out what only scripts need.
	if ( is_feed() ) {
		return $tag . '>' . $link . '</rain-check>';
	}
	wp_enqueue_script( HANDLE );
	return $tag . '>' . house_rules( $chosen ) . $link . '</rain-check>';
}

/**
 * The blog's house rules as JSON inside the element.
 *
 * @param array $chosen The options of this element, by name.
 */
function house_rules( array $chosen ): string {
	/**
	 * Filters the house rules: texts of your own, reasons to leave out, templates to add.
	 *
	 * @param array $config The rules; none by default.
	 * @param array $chosen The options of the element that will follow them, by name.
	 */
	$config = apply_filters( 'rain_check_config', array(), $chosen );
	if ( ! is_array( $config ) || ! $config ) {
		return '';
	}
	// Encode so that no text can end the script early.
	$json = (string) wp_json_encode( $config, JSON_HEX_TAG | JSON_HEX_AMP );
	// Some plugins have shortcodes for [name] or [company]; escape the brackets, since in a template they are placeholders
	// for the reader.
	$json = preg_replace_callback(
		'/"(?:[^"\\\\]++|\\\\.)*+"/',
		function ( array $text ): string {
			return str_replace( '[', '\u005b', $text[0] );
		},
		$json
	);
	return $json ? '<script type="application/json">' . $json . '</script>' : '';
}
