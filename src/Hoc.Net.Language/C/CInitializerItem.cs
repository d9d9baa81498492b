namespace Hoc.Net.Language.C;

/// <summary>A value in braces.</summary>
/// <param name="Field">The member that it names; null for the next one.</param>
/// <param name="Index">The element that it names.</param>
/// <param name="Value">The value.</param>
internal sealed record CInitializerItem(string? Field, long? Index, CExpression Value);
