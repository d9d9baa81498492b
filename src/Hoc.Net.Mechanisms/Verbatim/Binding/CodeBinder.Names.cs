using Hoc.Net.Language.C;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Nmodl.Lowering;
using Hoc.Net.Mechanisms.Verbatim.Library;

namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <content>Names: of C, and of the mechanism as NEURON's translator renames them.</content>
internal sealed partial class CodeBinder
{
    private static readonly CPointerType DoublePointer = new(CNumberType.Double);

    private CodeValue Name(CName name)
    {
        if (_scope.Find(name.Name) is { } local)
            return CodeValue.At(local);
        if (Variable(name) is { } variable)
            return OfVariable(variable);
        if (_unit.Global(name.Name) is >= 0 and var index)
            return CodeValue.At(new MemoryPlace(_unit.Globals[index].Type, f => f.Image.Global(index)));
        if (_unit.Function(name.Name) is { } function)
            return CodeValue.Of(function.Type, f => f.Machine.PointerTo(function, f.Image));
        if (Special(name.Name) is { } special)
            return special;
        if (_unit.Routine(name.Name) is { } routine)
            return CodeValue.Of(new CFunctionType(CNumberType.Double, null, false), f => f.Machine.PointerTo(routine, f.Image));
        if (_unit.Declared(name.Name) is { } declared and not CFunctionType)
            return External(name.Name, declared);
        if (CodePrelude.VariableType(name.Name) is { } known)
            return External(name.Name, known);
        if (LibraryTable.Find(name.Name) is { } library)
            return CodeValue.Of(library.Type, f => f.Machine.PointerTo(library));
        if (_unit.Declared(name.Name) is CFunctionType type)
        {
            var (link, text) = (new FunctionLink(name.Name), name.Name);
            return CodeValue.Of(type, f => link.Find(f) is { } found
                ? found.Function is { } target ? f.Machine.PointerTo(target, found.Image) : f.Machine.PointerTo(found.Routine!, found.Image)
                : throw new CodeFaultException($"there is no C function '{text}'"));
        }

        var broken = _unit.FirstBroken is { } part ? $"; the C code at line {part.Span.Position.Line} could not be understood: {part.Message}" : "";
        return Fail($"'{name.Name}' is not declared{broken}");
    }

    private CodeValue External(string name, CType type)
    {
        var index = _unit.External(name);
        return CodeValue.At(new MemoryPlace(type, f => f.Image.External(index)));
    }

    /// <summary>The variable of the mechanism that a name means: <c>_lx</c> is a LOCAL x, <c>_zx</c> one outside blocks, others are called as in NMODL.</summary>
    private Variable? Variable(CName name)
    {
        if (name is { Content: NameScope scope, Name: ['_', 'l', ..] } && scope.Find(name.Name[2..]) is { } local)
            return local;
        if (name.Name is ['_', 'z', ..] && _unit.Variables.Find(name.Name[2..]) is { Storage: Storage.Shared } shared)
            return shared;
        return name.Name.StartsWith("_ion_", StringComparison.Ordinal) ? _unit.Variables.IonPlace(name.Name["_ion_".Length..]) : _unit.Variables.Find(name.Name);
    }

    private static CodeValue OfVariable(Variable variable)
    {
        if (variable.Storage == Storage.Pointed)
        {
            var column = variable.Slot;
            return CodeValue.At(new MemoryPlace(CNumberType.Double, f => f.Image.LoadPointer(column)));
        }

        if (variable.Length == 1)
            return CodeValue.At(new VariablePlace(variable, null));
        return CodeValue.Of(new CArrayType(CNumberType.Double, variable.Length), f => f.Image.AddressOf(variable));
    }

    private CodeValue? ElementOfVariable(CName name, CExpression index)
    {
        if (_scope.Find(name.Name) is not null)
            return null;
        if (name.Name == "_args" && index is CNumber { Type.IsReal: false } argument)
            return CodeValue.At(new VariablePlace(new("_args", Storage.Weight, (int)argument.Integer), null));
        if (Variable(name) is not { Storage: not Storage.Pointed } variable || (variable.Length == 1 && !_unit.Variables.IsArray(name.Name)))
            return null;
        return CodeValue.At(new VariablePlace(variable, Convert(Expression(index), CNumberType.Long).Int));
    }

    /// <summary>What NEURON's translator and its headers call something of their own.</summary>
    private CodeValue? Special(string name)
    {
        if (name.StartsWith("_p_", StringComparison.Ordinal) && _unit.Variables.Find(name[3..]) is { Storage: Storage.Pointed } pointer)
            return CodeValue.At(new PointerPlace(pointer.Slot));
        switch (name)
        {
            case "_p":
                return CodeValue.Of(DoublePointer, f => f.Image.Instance());
            case "_ppvar":
                return CodeValue.Of(new CPointerType(CodePrelude.Record("Datum")), f => f.Image.Datums());
            case "_args":
                return CodeValue.Of(DoublePointer, f => f.Image.Weights());
            case "_pnt":
                return CodeValue.Of(new CPointerType(CodePrelude.Record("Point_process")), f => f.Machine.PointProcess(f.Image));
            case "_prop":
                return CodeValue.Of(new CPointerType(CodePrelude.Record("Prop")), f => f.Machine.Prop(f.Image));
            case "_tqitem":
                return CodeValue.Of(new CPointerType(CodeTypes.VoidPointer), f => f.Image.Datums());
            case "_nt" or "nrn_threads" or "_thread" or "_ml": // there is one thread
                return CodeValue.Of(CodeTypes.VoidPointer, static _ => 0);
            case "_nd_area":
                return OfVariable(VariableTable.NodeArea);
            default:
                return null;
        }
    }

    private StepCode Foreign(CForeign foreign)
    {
        if (foreign.Content is EmbeddedStatements embedded)
        {
            return f =>
            {
                f.Row.Execute(embedded.Statements);
                return Flow.Next;
            };
        }

        return Effect(foreign);
    }

    private static CodeValue ForeignValue(CForeign foreign)
    {
        switch (foreign.Content)
        {
            case FormExpression expression:
                return CodeValue.Of(f => f.Row.Evaluate(expression));
            case EmbeddedStatements embedded:
                return CodeValue.Nothing(f =>
                {
                    f.Row.Execute(embedded.Statements);
                    return 0;
                });
            default:
                return Fail("this cannot stand here");
        }
    }
}
