/** Classes that show a part of the checkout form while a choice is made, without a script. The form is `group/checkout`. */
export const showWhen = {
  delivery: 'group-has-[[value=pickup]:checked]/checkout:hidden',
  pickup: 'hidden group-has-[[value=pickup]:checked]/checkout:block',
  home: 'group-has-[[value=elsewhere]:checked]/checkout:hidden',
  elsewhere: 'hidden group-has-[[value=elsewhere]:checked]/checkout:block',
} as const;
