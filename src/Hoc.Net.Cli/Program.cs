using Hoc.Net.Cli;
using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Cli.Running;

StandardStreams streams = StandardStreams.OfProcess();
try
{
    return new HocCommand(request => new RequestRunner(request, streams).Run(), streams).Invoke(args);
}
catch (Exception fault)
{
    InternalFault.Report(fault, streams.Error);
    return ExitStatus.InternalError;
}
finally
{
    streams.Output.Flush();
}
