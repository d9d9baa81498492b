namespace Hoc.Net.Language.C;

/// <summary>A parameter of a function; its name is empty in a prototype without names.</summary>
internal sealed record CParameter(string Name, CType Type);
