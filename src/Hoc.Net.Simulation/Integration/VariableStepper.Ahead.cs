namespace Hoc.Net.Simulation.Integration;

/// <content>
/// Several steps of one cell in a row, while it lies in the cache. What others send arrives after their delays, so a cell may begin a step at any time before that of the cell farthest
/// behind plus the shortest delay, and before the next event: then nothing comes to it before the start of its last step, as when cells take turns
/// (the look-ahead of K. M. Chandy, J. Misra: Distributed simulation, IEEE Trans. Softw. Eng. 5 (1979) 440-452). What it sends itself waits for its turn.
/// </content>
internal sealed partial class VariableStepper
{
    /// <summary>Steps in a row, so that a stop is noticed soon.</summary>
    private const int MostAhead = 64;

    private (int Division, int Delays, bool IsSecondOrder) _aheadOf = (-1, -1, false); // what _lookAhead belongs to
    private double _lookAhead; // ms; 0 where cells have to take turns

    private void GoAhead(CellIntegrator cell, double until)
    {
        if (cell.Time >= until || LookAhead() is var lookAhead && lookAhead == 0 || !model.Exchange.Watches.IsEmpty)
            return;
        var end = Math.Min(until, _cells.SecondTime + lookAhead);
        cell.GoOnAtOnce(true);
        try
        {
            var isWatched = IsWatched(cell);
            for (var count = 0; count < MostAhead && cell.Time < Math.Min(end, Events.EarliestTime) && !cell.WouldSend; count++)
            {
                if (isWatched)
                    cell.GoOn(double.MaxValue);
                else
                    cell.GoOnUnwatched();
            }

            cell.Show();
        }
        finally
        {
            cell.GoOnAtOnce(false);
        }
    }

    /// <summary>Whether a step of a cell begins with anything but itself.</summary>
    private bool IsWatched(CellIntegrator cell)
    {
        BindThresholds();
        if (_recordingVersion != model.RecordingVersion)
            BindRecordings();
        return cell.IsWatched || model.Integrator.ConditionOrder != 1;
    }

    private void ForgetLookAhead() => _aheadOf = (-1, -1, false);

    private double LookAhead()
    {
        var state = (Division, model.Exchange.DelayVersion, model.Integrator.ConditionOrder == 2);
        if (state != _aheadOf)
        {
            _lookAhead = MustTakeTurns() ? 0 : model.Exchange.ShortestDelay();
            _aheadOf = (Division, model.Exchange.DelayVersion, state.Item3);
        }

        return _lookAhead;
    }

    /// <summary>Cells see more of each other than events, or crossings are sent back in time.</summary>
    private bool MustTakeTurns() =>
        (model.Integrator.ConditionOrder == 2 && model.Exchange.Thresholds.Length > 0)
        || model.Transfers.IsActive
        || model.HasContinuousPlayback
        || Array.Exists(model.Ready().Frames, static frame => frame.Type.StepTraits is { IsOrdered: true } or { Reaches: true });
}
