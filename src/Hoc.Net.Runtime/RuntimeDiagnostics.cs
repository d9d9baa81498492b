using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime;

/// <summary>The ledger of what can go wrong while HOC runs.</summary>
internal static class RuntimeDiagnostics
{
    public static readonly DiagnosticDescriptor MissingArgument = new("HOC3001", "an argument is missing");
    public static readonly DiagnosticDescriptor WrongArgumentKind = new("HOC3002", "an argument is of the wrong kind");
    public static readonly DiagnosticDescriptor ArgumentOutOfRange = new("HOC3003", "an argument is out of range");
    public static readonly DiagnosticDescriptor IndexOutOfRange = new("HOC3004", "an index is out of range");
    public static readonly DiagnosticDescriptor SizeMismatch = new("HOC3005", "sizes do not fit");
    public static readonly DiagnosticDescriptor NilObject = new("HOC3006", "an object variable refers to no object");
    public static readonly DiagnosticDescriptor OutOfDomain = new("HOC3007", "a function has no value there");
    public static readonly DiagnosticDescriptor FileNotOpen = new("HOC3008", "a file is not open");
    public static readonly DiagnosticDescriptor EndOfFile = new("HOC3009", "a file ended too early");
    public static readonly DiagnosticDescriptor ReadOnly = new("HOC3010", "something cannot be changed");
    public static readonly DiagnosticDescriptor BadPattern = new("HOC3011", "a pattern cannot be used");
    public static readonly DiagnosticDescriptor VariableStep = new("HOC3014", "the variable time step is asked for");
    public static readonly DiagnosticDescriptor ExponentTooLarge =
        new("HOC3012", "exp of a large number", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor LogarithmOfZero =
        new("HOC3013", "logarithm of zero", DiagnosticSeverity.Warning);
}
