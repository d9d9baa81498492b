namespace Hoc.Net.Mechanisms.Verbatim.Hosting;

/// <summary>What a value of HOC is.</summary>
internal enum HostValueKind
{
    None,
    Number,
    Text,
    Pointer,
    Object,
}
