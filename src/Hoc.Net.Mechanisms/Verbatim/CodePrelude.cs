using System.Reflection;
using Hoc.Net.Language.C;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>
/// What C code finds declared: the types, functions and variables of the standard library and of NEURON, as they stand in prelude.h and macros.h. The
/// tree is made at its first use and never changed.
/// </summary>
internal static class CodePrelude
{
    private static readonly Lazy<Contents> Tree = new(Read);
    private static readonly Lazy<string> MacroText = new(static () => Resource("macros.h"));

    /// <summary>The macros, as directives.</summary>
    public static string Macros => MacroText.Value;

    /// <summary>A scope inside that of the prelude.</summary>
    public static CScope NewScope() => new(Tree.Value.Scope);

    public static CFunctionType? FunctionType(string name) => Tree.Value.Names.GetValueOrDefault(name) as CFunctionType;

    public static CType? VariableType(string name) => Tree.Value.Names.GetValueOrDefault(name) is { } type and not CFunctionType ? type : null;

    /// <summary>One of its structs.</summary>
    public static CRecordType Record(string name) => (CRecordType)Tree.Value.Scope.FindType(name)!;

    private static Contents Read()
    {
        var source = new SourceText("prelude.h", Resource("prelude.h"));
        var preprocessor = new CPreprocessor(static (_, _) => null);
        var scope = new CScope(null);
        var parser = new CParser([.. preprocessor.Process(CScanner.Scan(source, 0, source.Length))], scope);
        var names = new Dictionary<string, CType>();
        foreach (var item in parser.ParseFile())
        {
            if (item is CBroken broken)
                throw new InvalidOperationException($"{broken.Span}: {broken.Message}");
            if (item is CDeclaration { Storage: not CStorage.Typedef } declaration)
                foreach (var name in declaration.Names)
                    names[name.Name] = name.Type;
        }

        return new(scope, names);
    }

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private sealed record Contents(CScope Scope, Dictionary<string, CType> Names);
}
