namespace Hoc.Net.Mechanisms.Nmodl.Declarations;

/// <summary>A current that the mechanism adds to its node.</summary>
/// <param name="Name">The variable that holds it.</param>
/// <param name="Ion">The index of its ion; null for a current that no ion carries.</param>
internal sealed record CurrentDeclaration(string Name, int? Ion);
