using System.Collections.Immutable;

namespace Hoc.Net.Language.C;

/// <summary>A macro of the preprocessor.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">The names of its parameters; null for one without parentheses.</param>
/// <param name="IsVariadic">True when it takes more arguments, as __VA_ARGS__.</param>
/// <param name="Body">What takes its place.</param>
internal sealed record CMacro(string Name, ImmutableArray<string>? Parameters, bool IsVariadic, ImmutableArray<CToken> Body);
