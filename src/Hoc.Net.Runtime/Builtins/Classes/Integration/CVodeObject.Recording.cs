using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Integration;

/// <content>Recordings that know the steps of their cell.</content>
internal sealed partial class CVodeObject
{
    [HocMethod("record", "cvode.record(&variable, values, times, 1)", "Records a variable of the accessed section's cell at that cell's steps, in one Vector, and their times in ms in another; with 1 as last argument only at the times that are in it already.", Least = 3, Most = 4)]
    public double Record(CallArguments call)
    {
        VariableReference source = call.Pointer(1);
        Section section = call.Session.Sections.Accessed(call.CallSite);
        var values = call.Object<VectorObject>(2);
        var times = call.Object<VectorObject>(3);
        if (call.Count > 3 && call.Integer(4, 0, 1) == 1)
        {
            values.RecordAt(call.Session, source, times.Samples, section);
            return 0;
        }

        times.RecordSteps(call.Session, Model.TimeReference, section);
        values.RecordSteps(call.Session, source, section);
        return 0;
    }

    [HocMethod("record_remove", "cvode.record_remove(values)", "Ends what a Vector records; the recording of the times beside it goes on.", Least = 1, Most = 1)]
    public double StopRecording(CallArguments call)
    {
        call.Object<VectorObject>(1).StopRecordingAndPlaying();
        return 0;
    }

    [HocMethod("store_events", "cvode.store_events(vector)", "Appends to a Vector, for each event put into the queue from now on, the time in ms and the time of its delivery; without an argument, no longer.", Most = 1)]
    public double StoreEvents(CallArguments call)
    {
        Model.StoredEvents = call.Count > 0 ? call.Object<VectorObject>(1).Samples : null;
        return 1;
    }
}
