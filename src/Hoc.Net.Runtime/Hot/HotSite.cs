using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Hot;

/// <summary>A place in a script that compiled code names by a number.</summary>
/// <param name="Node">The node of the bound tree.</param>
/// <param name="Callee">What is called there; null for places that are no calls.</param>
/// <param name="IsMethod">Whether the call is made through an object.</param>
internal readonly record struct HotSite(Expression? Node, Symbol? Callee = null, bool IsMethod = false);
