namespace Hoc.Net.Language.C;

/// <summary>The storage class of a declaration.</summary>
internal enum CStorage
{
    None,
    Static,
    Extern,
    Typedef,
}
