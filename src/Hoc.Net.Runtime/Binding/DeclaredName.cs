using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Runtime.Bound;

namespace Hoc.Net.Runtime.Binding;

/// <summary>A name in a declaration with the expressions of its sizes.</summary>
internal sealed record DeclaredName(Declarator Declarator, Expression[] Sizes);
