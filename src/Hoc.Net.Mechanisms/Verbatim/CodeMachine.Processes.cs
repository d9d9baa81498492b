using Hoc.Net.Mechanisms.Verbatim.Library;
using Hoc.Net.Mechanisms.Verbatim.Memory;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <content>Point processes and their instances, as NEURON's headers describe them.</content>
internal sealed partial class CodeMachine
{
    private readonly Dictionary<(MechanismType Type, int Row, int Generation), long> _props = [];

    /// <summary>The point process whose row is at work.</summary>
    public long PointProcess(CodeImage image) => image.Row.RowNumber < 0 || image.Frame.Type.Kind == MechanismKind.Density
        ? 0
        : PointProcess(image.Row.Frame.OwnerOf(image.Row.RowNumber));

    /// <summary>The struct Point_process of a point process.</summary>
    public long PointProcess(PointProcess process)
    {
        var record = CodePrelude.Record("Point_process");
        var at = Memory.Of(process, () => new PlainBlock(record.Size, $"a {process.Type.Name}"));
        if (process.Model is not null && Memory.Load(at + record.Find("_prop")!.Offset, 8) == 0) // else it lies nowhere yet, or is known
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

    private long PropOf(PointProcess process) => ImageOf(process.Type) is { } image
        ? Prop(image, process.TableRow)
        : Prop(_model.FrameOf(process.Type), process.TableRow, null);

    private long Prop(CodeImage image, int row) => Prop(image.Frame, row, image);

    /// <summary>The struct Prop of an instance, whose mechanism may have no C code of its own.</summary>
    private long Prop(KernelFrame frame, int row, CodeImage? image)
    {
        var type = frame.Type;
        var key = (type, row, frame.Generation(row));
        if (_props.TryGetValue(key, out var known))
            return known;
        var record = CodePrelude.Record("Prop");
        var at = _props[key] = Memory.Allocate(record.Size, $"an instance of {type.Name}");
        Set(at, record, "_type", _model.Catalog.IndexOf(type));
        Set(at, record, "param_size", type.ColumnCount);
        Set(at, record, "param", image?.Instance(row) ?? Memory.Add(new InstanceBlock(frame, row, null)));
        Set(at, record, "dparam", image?.Datums(row) ?? 0);
        return at;
    }

    /// <summary>NEURON's table of what hands events to each mechanism: one function serves all that receive any.</summary>
    private long Receivers()
    {
        var receiver = PointerTo(LibraryTable.Find("hoc_receive_")!);
        var types = _model.Catalog.Types;
        var at = Memory.Allocate(8L * types.Length, "pnt_receive");
        foreach (var type in types.Where(static t => t.ReceivesEvents))
            Memory.Store(at + 8L * _model.Catalog.IndexOf(type), 8, (ulong)receiver);
        return at;
    }
}
