using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Randomness;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <content>What mechanisms themselves want to be saved: those with a function bbsavestate, and NetStim its stream of random numbers.</content>
internal sealed partial class CellStateWalk
{
    private const string ExtraFunction = "bbsavestate";
    private const string ExtraTitle = "callback";
    private const double AskSize = -1;
    private const double AskValues = 0;
    private const double GiveValues = 1;
    private const ulong DrawsOfBlock = 4;

    private void Extra(Table table, int row)
    {
        if (table.Type.Name == "NetStim") Stream(table.Owner(row));
        else if (table.Type.Functions.FirstOrDefault(static f => f.Name == ExtraFunction) is { } function) Extra(table, row, function);
    }

    /// <summary>How many blocks of numbers the stream has used up, and how many numbers of the next.</summary>
    private void Stream(PointProcess? process)
    {
        _stream.Known(ExtraTitle);
        if (process?.GetObject("donotuse") is not RandomStream { RestartsWithModel: true, Generator: Philox4x32 generator }) return;
        double[] place = [generator.Position / DrawsOfBlock, generator.Position % DrawsOfBlock];
        _stream.Numbers(place);
        if (_stream.IsReading) generator.Position = ((ulong)place[0] * DrawsOfBlock) + (ulong)place[1];
    }

    private void Extra(Table table, int row, MechanismFunction function)
    {
        _stream.Known(ExtraTitle);
        VectorObject direction = VectorObject.Of(_session, [AskSize]);
        VectorObject values = VectorObject.Of(_session, [0]);
        Call();
        int size = (int)direction.At(0);
        if (size > 0)
        {
            values.SetSize(size);
            if (_stream.IsReading) _stream.Numbers(values.Items);
            direction.At(0) = _stream.IsReading ? GiveValues : AskValues;
            Call();
            if (!_stream.IsReading) _stream.Numbers(values.Items);
        }

        direction.DiscardIfUnheld();
        values.DiscardIfUnheld();

        void Call() => _session.CodeHost.WithArguments(
            [HocValue.Of(new ElementReference(direction, 0)), HocValue.Of(new ElementReference(values, 0))],
            () => _model.Call(table.Type, table.Position(row), function, new double[function.ArgumentCount]));
    }
}
