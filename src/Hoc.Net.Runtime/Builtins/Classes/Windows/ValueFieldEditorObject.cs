using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's ValueFieldEditor: a field of the open panel, held so that its default can be set anew.</summary>
[HocClass("ValueFieldEditor", "new ValueFieldEditor(\"label\", \"variable\", hasDefault, \"statement\", canRun, usesPointer)", "A field of the open panel, as xvalue or, with a pointer, xpvalue make one.", Least = 1, Most = 6)]
internal sealed class ValueFieldEditorObject : HocObject
{
    private readonly PanelItem _field;

    /// <summary>Adds the field to the open panel.</summary>
    public ValueFieldEditorObject(CallArguments call)
    {
        bool usesPointer = call.IsPointer(2) || call.Number(6, 0) != 0;
        _field = PanelFunctions.MakeField(call, PanelItemKind.Field, usesPointer);
        PanelFunctions.RequirePanel(call).Add(_field);
    }

    [HocMethod("default", "vfe.default()", "Makes the present value the default of the field and gives it; 0 for a field that has none.", Most = 0)]
    public double SetDefault() => _field is { HasDefault: true, Variable: { Exists: true } variable } ? variable.Value : 0;
}
