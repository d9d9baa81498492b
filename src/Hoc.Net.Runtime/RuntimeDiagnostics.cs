using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime;

/// <summary>The ledger of what can go wrong while HOC runs.</summary>
internal static class RuntimeDiagnostics
{
    public static readonly DiagnosticDescriptor MissingArgument = new("HOC3001", "an argument is missing");
    public static readonly DiagnosticDescriptor WrongArgumentKind = new("HOC3002", "an argument is of the wrong kind");
    public static readonly DiagnosticDescriptor ArgumentOutOfRange = new("HOC3003", "an argument is out of range");
}
