using Hoc.Net.Mechanisms.Verbatim.Memory;
using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <content>Point processes and their instances, as NEURON's headers describe them.</content>
internal sealed partial class CodeMachine
{
    private readonly Dictionary<(string Type, long Instance), long> _props = [];

    /// <summary>The point process whose row is at work.</summary>
    public long PointProcess(CodeImage image) => image.Row.RowNumber < 0 || image.Frame.Type.Kind == Simulation.Membrane.MechanismKind.Density
        ? 0
        : PointProcess(image.Row.Frame.OwnerOf(image.Row.RowNumber));

    /// <summary>The struct Point_process of a point process.</summary>
    public long PointProcess(PointProcess process)
    {
        var record = CodePrelude.Record("Point_process");
        var isNew = false;
        var at = Memory.Of(process, () =>
        {
            isNew = true;
            return new PlainBlock(record.Size, $"a {process.Type.Name}");
        });
        if (isNew && process.Row >= 0)
        {
            Set(at, record, "_prop", PropOf(process));
            Set(at, record, "ob", Object(Host.ObjectOf(process)));
        }

        return at;
    }

    /// <summary>The point process that a pointer stands for.</summary>
    public PointProcess ProcessAt(long pointer) => Memory.Find(pointer) switch
    {
        { Owner: PointProcess process } => process,
        ObjectBlock block when Host.ProcessOf(block.Instance) is { } process => process,
        _ => throw new CodeFaultException(pointer == 0 ? "a point process is asked of a pointer that is 0" : "a pointer is used as a point process that is none"),
    };

    /// <summary>The struct Prop of the row at work.</summary>
    public long Prop(CodeImage image) => image.Row.RowNumber < 0
        ? 0
        : Prop(image, image.Row.Frame.TableRow(image.Row.RowNumber));

    private long PropOf(PointProcess process) => ImageOf(process.Type) is { } image ? Prop(image, process.TableRow) : 0;

    private long Prop(CodeImage image, int row)
    {
        var instance = image.Instance(row);
        if (_props.TryGetValue((image.Unit.Mechanism, instance), out var known))
            return known;
        var record = CodePrelude.Record("Prop");
        var at = _props[(image.Unit.Mechanism, instance)] = Memory.Allocate(record.Size, $"an instance of {image.Unit.Mechanism}");
        Set(at, record, "_type", _model.Catalog.IndexOf(image.Frame.Type));
        Set(at, record, "param_size", image.Frame.Type.ColumnCount);
        Set(at, record, "param", instance);
        Set(at, record, "dparam", image.Datums(row));
        return at;
    }
}
