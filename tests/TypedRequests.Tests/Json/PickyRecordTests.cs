using System.Net;

namespace TypedRequests.Tests.Json;

/// <summary>What a program's own constructors and properties throw while JSON is read or written.</summary>
public sealed class PickyRecordTests
{
    // field: T7
    [Fact]
    public void T7_WhatAConstructorThrowsIsAFailureOfTheResponse()
    {
        var response = Response.Create(new(HttpStatusCode.OK) { Content = new StringContent("""[{"number":1},{"number":-1}]""", null, "application/json") });
        var failure = Assert.Throws<ResponseFormatException>(() => response.Json<List<PickyRecord>>());
        Assert.Equal("$[1]", failure.Path);
        Assert.Same(response, failure.Response);
        Assert.Contains("ArgumentOutOfRangeException", failure.Message, StringComparison.Ordinal);
        Assert.IsType<ArgumentOutOfRangeException>(failure.InnerException!.InnerException); // the failure of the JSON is between
    }

    // field: T7
    [Fact]
    public void T7_WhatAPropertyThrowsIsAFailureOfTheRequest()
    {
        var failure = Assert.Throws<InvalidRequestException>(() => JsonBody.Of(new List<PickyRecord> { new(1), new(2) { IsBroken = true } }));
        Assert.StartsWith("$[1].number:", failure.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(failure.InnerException);
        Assert.NotNull(JsonBody.Of(new List<PickyRecord> { new(1) }));
    }
}
