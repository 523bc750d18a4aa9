import { HttpFile, HttpRemoteApi, HttpRemoteInput, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

export class Order extends HttpRemoteOutput {
  @JsonName('id')
  id!: string;
}

export class Receipt extends HttpRemoteOutput {
  @JsonName('paid_at')
  paidAt!: string;
}

export class OrderLine {
  @JsonName('sku')
  sku!: string;

  @JsonName('count')
  count?: number;

  get label(): string {
    return `${this.count ?? 1} × ${this.sku}`;
  }
}

@HttpRemoteApi({ action: 'order/place', desc: 'Place an order', output: Order })
export class PlaceOrder extends HttpRemoteInput<Order> {
  @JsonName('customer')
  customer!: string;

  @JsonName('lines', { type: () => [OrderLine] })
  lines!: OrderLine[];

  @JsonName('gift', { type: () => OrderLine })
  gift?: OrderLine;

  @JsonName('urgency')
  urgency?: 1 | 2;

  @JsonName('note', { nullable: true })
  note?: string | null;

  @JsonName('due', { dateFormat: 'yyyy-MM-dd' })
  due?: Date;

  @JsonName('version')
  readonly version: number = 1;

  get size(): number {
    return this.lines.length;
  }

  isGift(): boolean {
    return this.gift !== undefined;
  }
}

@HttpRemoteApi({ action: 'order/scan', desc: 'Attach a scan', type: 'FormData' })
export class AttachScan extends HttpRemoteInput {
  @JsonName('scan')
  scan!: HttpFile;
}
