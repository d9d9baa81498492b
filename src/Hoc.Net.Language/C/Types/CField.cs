namespace Hoc.Net.Language.C;

/// <summary>A member of a struct or union.</summary>
/// <param name="Name">Its name; empty for a nameless struct whose members count as members of the one around.</param>
/// <param name="Type">Its type.</param>
/// <param name="Offset">Where it begins, in bytes.</param>
internal sealed record CField(string Name, CType Type, int Offset);
