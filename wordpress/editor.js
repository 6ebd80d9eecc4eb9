// The block in the editor: a placeholder, and its options in the sidebar. The post shows what block.php renders.
( function ( { blockEditor, blocks, components, element, i18n } ) {
	const NAME = 'rain-check/rain-check';
	const { createElement: el, Fragment } = element;
	const { __ } = i18n;

	const umbrella = el(
		'svg',
		{ viewBox: '0 0 32 32', width: 24, height: 24, fill: 'none', stroke: 'currentColor', strokeWidth: 2 },
		el( 'path', {
			d: 'M16 5C9 5 4.5 10 4 16.5c2-1.6 4-1.6 6 0c2-1.6 4-1.6 6 0c2-1.6 4-1.6 6 0c2-1.6 4-1.6 6 0C27.5 10 23 5 16 5zM16 5V3M16 16.5V25a2.5 2.5 0 0 0 5 0',
		} )
	);

	// The attributes registered on the server carry the options.
	const options = () =>
		Object.entries( blocks.getBlockType( NAME ).attributes ).flatMap( ( [ attribute, { option } ] ) =>
			option ? [ { attribute, ...option } ] : []
		);

	const control = ( { attribute, kind, label, says, choices }, value, set ) => {
		const common = { key: attribute, label, help: says };
		if ( kind === 'choice' ) {
			const none = { value: '', label: __( 'As it is by default', 'rain-check' ) };
			return el( components.SelectControl, { ...common, value, options: [ none, ...choices ], onChange: set } );
		}
		if ( kind === 'colour' ) {
			return el(
				components.BaseControl,
				{ ...common, id: `rain-check-${ attribute }` },
				el( blockEditor.ColorPalette, { value, onChange: ( colour ) => set( colour || '' ) } )
			);
		}
		return el( components.TextControl, { ...common, value, type: kind === 'address' ? 'url' : 'text', onChange: set } );
	};

	const chosen = ( { label, choices, value } ) => {
		const choice = choices && choices.find( ( one ) => one.value === value );
		return `${ label }: ${ choice ? choice.label : value }`;
	};

	const edit = ( { attributes, setAttributes } ) => {
		const all = options().map( ( option ) => ( { ...option, value: attributes[ option.attribute ] || '' } ) );
		const given = all.filter( ( { value } ) => value );
		return el(
			Fragment,
			null,
			el(
				blockEditor.InspectorControls,
				null,
				el(
					components.PanelBody,
					{ title: __( 'Options', 'rain-check' ) },
					all.map( ( option ) =>
						control( option, option.value, ( value ) => setAttributes( { [ option.attribute ]: value } ) )
					)
				)
			),
			el(
				'div',
				blockEditor.useBlockProps(),
				el(
					components.Placeholder,
					{
						icon: umbrella,
						label: __( 'Rain Check', 'rain-check' ),
						instructions: __(
							'Here readers are asked what has come up and when their interview is, and get a message to send. It starts when they come near.',
							'rain-check'
						),
					},
					given.length > 0 && el( 'p', null, given.map( chosen ).join( ' · ' ) )
				)
			)
		);
	};

	blocks.registerBlockType( NAME, { icon: umbrella, edit, save: () => null } );
} )( window.wp );
