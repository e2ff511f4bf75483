import{Fr as e,Ir as t,Lr as n,Pr as r,Qr as i,Rr as a,Ur as o,Vr as s,cr as c,sr as l,ur as u,zr as d}from"./common-O4eJjprC.js";function f(e,t){let n=[],{edge:r,columns:i,rows:a}=e,o=n=>Math.round(t.left+Math.min(e.width,n*r)*t.scale),s=n=>Math.round(t.top+Math.min(e.height,n*r)*t.scale);for(let e=0;e<a;e+=1){let[r,a]=[s(e),s(e+1)];if(!(a<=0||r>=t.height))for(let s=0;s<i;s+=1){let[c,l]=[o(s),o(s+1)];l<=0||c>=t.width||n.push({index:e*i+s,left:c,top:r,width:l-c,height:a-r})}}return n}var p=class extends a{constructor(...e){super(...e),this.tiles=null,this.window=null,this.shown=new Map,this.of=null}static{this.styles=o`
    :host,
    .sheet {
      position: absolute;
      inset: 0;
      overflow: hidden;
      pointer-events: none;
    }
    img {
      position: absolute;
      user-select: none;
      -webkit-user-drag: none;
    }
    .crisp img {
      image-rendering: pixelated;
    }
  `}render(){return s`<div class="sheet"></div>`}updated(){let{tiles:e,window:t}=this;if(this.of!==e&&this.clear(),this.of=e,!e||!t)return this.clear();let n=f(e,t),r=new Set(n.map(({index:e})=>e));for(let[e,t]of this.shown)r.has(e)||(t.remove(),this.shown.delete(e));this.sheet.classList.toggle(`crisp`,t.scale*devicePixelRatio>2);for(let{index:t,left:r,top:i,width:a,height:o}of n){let n=this.shown.get(t);n||(n=document.createElement(`img`),n.alt=``,n.decoding=`async`,n.draggable=!1,n.src=e.urls[t],this.shown.set(t,n),this.sheet.append(n));let s=n.style;s.left=`${r}px`,s.top=`${i}px`,s.width=`${a}px`,s.height=`${o}px`}}clear(){for(let e of this.shown.values())e.remove();this.shown.clear()}disconnectedCallback(){super.disconnectedCallback(),this.clear()}};l([t({attribute:!1})],p.prototype,`tiles`,void 0),l([t({attribute:!1})],p.prototype,`window`,void 0),l([r(`.sheet`)],p.prototype,`sheet`,void 0),p=l([n(`tile-layer`)],p);var m=8,h=1.1,g=class extends a{constructor(...e){super(...e),this.was=``,this.now=``,this.alt=``,this.label=``,this.ratio=1.5,this.split=50,this.cover=!1,this.zoomable=!1,this.overlay=``,this.wasTiles=null,this.nowTiles=null,this.fullWidth=0,this.only=``,this.zoom=1,this.panX=0,this.panY=0,this.ready=0,this.pointers=new Map,this.moving=null,this.pinch=0,this.sizes=new ResizeObserver(()=>this.requestUpdate())}static{this.styles=[u,o`
      :host {
        display: block;
        position: relative;
        overflow: hidden;
        background: var(--well);
        touch-action: pan-y;
      }
      :host([zoomable]) {
        touch-action: none;
      }
      .frame {
        position: absolute;
        inset: 0;
        overflow: hidden;
        cursor: ew-resize;
        user-select: none;
        -webkit-user-select: none;
      }
      .frame.panning {
        cursor: grab;
      }
      .layer {
        position: absolute;
        inset: 0;
      }
      .layer.top {
        clip-path: inset(0 0 0 var(--split));
      }
      .layer img {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        object-fit: contain;
        transform: translate(var(--pan-x), var(--pan-y)) scale(var(--zoom));
        transform-origin: center;
        -webkit-user-drag: none;
        pointer-events: none;
      }
      .layer img.crisp {
        image-rendering: pixelated;
      }
      :host([cover]) .layer img {
        object-fit: cover;
      }
      .overlay img {
        opacity: 0.55;
        mix-blend-mode: screen;
      }
      .line {
        position: absolute;
        top: var(--free);
        bottom: var(--free);
        left: var(--split);
        width: 2px;
        margin-left: -1px;
        padding: 0;
        border: 0;
        background: rgb(255 255 255 / 0.92);
        box-shadow: 0 0 0 0.5px rgb(0 0 0 / 0.35);
        cursor: ew-resize;
        touch-action: none;
      }
      .line::before {
        content: "";
        position: absolute;
        inset: 0 -1.25rem;
      }
      .knob {
        position: absolute;
        top: 50%;
        left: 50%;
        width: 2.6rem;
        height: 2.6rem;
        translate: -50% -50%;
        display: grid;
        place-items: center;
        border-radius: 50%;
        background: #fff;
        color: #141414;
        box-shadow: 0 2px 12px rgb(0 0 0 / 0.4);
        transition: scale var(--fast);
      }
      .line:hover .knob,
      .line:active .knob {
        scale: 1.08;
      }
      .line:focus-visible {
        outline: none;
      }
      .line:focus-visible .knob {
        outline: 3px solid var(--focus);
        outline-offset: 3px;
      }
      .tag {
        position: absolute;
        bottom: calc(var(--free) + 0.9rem);
        padding: 0.2rem 0.65rem;
        border-radius: 99px;
        background: rgb(16 16 16 / 0.82);
        color: #fff;
        font-size: var(--size-small);
        font-weight: 500;
        pointer-events: none;
        transition: opacity var(--calm);
      }
      .tag.left {
        left: 0.9rem;
      }
      .tag.right {
        right: 0.9rem;
      }
      .tag.gone {
        opacity: 0;
      }
    `]}connectedCallback(){super.connectedCallback(),this.sizes.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.sizes.disconnect()}updated(e){let t=this.style,n=this.only===`before`?100:this.only===`after`||!this.was?0:this.split;t.setProperty(`--split`,`${n}%`),t.setProperty(`--zoom`,String(this.zoom)),t.setProperty(`--pan-x`,`${this.panX}px`),t.setProperty(`--pan-y`,`${this.panY}px`),(e.has(`now`)||e.has(`was`))&&(this.ready=0),this.fitLine(),this.askForMore()}render(){let e=!!(this.was&&this.now)&&!this.only,t=this.zoom*this.fitScale()>2?`crisp`:``;return s`
      <div
        class="frame ${this.zoom>1?`panning`:``}"
        @pointerdown=${this.down}
        @pointermove=${this.move}
        @pointerup=${this.up}
        @pointercancel=${this.up}
        @wheel=${this.wheel}
        @dblclick=${this.double}
      >
        ${this.was?s`<div class="layer was"><img class=${t} src=${this.was} alt=${`${i.photo.before}: ${this.alt}`} decoding="async" draggable="false" @load=${()=>this.requestUpdate()} />${this.tiled(this.wasTiles,`.was`)}</div>`:d}
        ${this.now?s`<div class="layer top"><img class=${t} src=${this.now} alt=${`${i.photo.after}: ${this.alt}`} decoding="async" draggable="false" @load=${this.loaded} />${this.tiled(this.nowTiles,`.top`)}</div>`:d}
        ${this.overlay?s`<div class="layer overlay"><img src=${this.overlay} alt="" draggable="false" /></div>`:d}
        ${e?s`<span class="tag left ${this.split<14?`gone`:``}" aria-hidden="true">${i.photo.before}</span>
              <span class="tag right ${this.split>86?`gone`:``}" aria-hidden="true">${i.photo.after}</span>
              <div
                class="line"
                role="slider"
                tabindex="0"
                aria-label=${i.photo.compare}
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow=${Math.round(this.split)}
                aria-valuetext=${`${Math.round(this.split)} %`}
                @keydown=${this.key}
              >
                <span class="knob">${c(`drag`,20)}</span>
              </div>`:this.only?s`<span class="tag left" aria-hidden="true">${this.only===`before`?i.photo.before:i.photo.after}</span>`:this.label?s`<span class="tag left" aria-hidden="true">${this.label}</span>`:d}
      </div>
    `}fitLine(){let e=this.renderRoot.querySelector(`.top img`),t=0;if(e?.naturalWidth&&!this.cover&&this.zoom<=1.01){let{clientWidth:n,clientHeight:r}=this.frame;t=Math.max(0,(r-n*e.naturalHeight/e.naturalWidth)/2)}this.style.setProperty(`--free`,`${t}px`)}askForMore(){let e=this.renderRoot.querySelector(`.top img`);!e?.naturalWidth||this.nowTiles||this.fullWidth<=e.naturalWidth||this.zoom*this.fitScale()*this.fullWidth<=e.naturalWidth*h||this.dispatchEvent(new CustomEvent(`sharper`,{bubbles:!0,composed:!0}))}tiled(e,t){let n=e&&this.windowOf(e,this.renderRoot.querySelector(`${t} img`));return n?s`<tile-layer .tiles=${e} .window=${n}></tile-layer>`:d}windowOf(e,t){let{clientWidth:n,clientHeight:r}=this.frame??{clientWidth:0,clientHeight:0};if(!n||!r)return null;let i=Math.min(n/e.width,r/e.height)*this.zoom,a=i*e.width*devicePixelRatio;return t?.naturalWidth&&a<=t.naturalWidth*h?null:{width:n,height:r,scale:i,left:(n-e.width*i)/2+this.panX,top:(r-e.height*i)/2+this.panY}}fitScale(){let e=this.renderRoot?.querySelector(`.top img`)??this.renderRoot?.querySelector(`img`);if(!e?.naturalWidth||!this.frame)return 1;let t=Math.max(this.fullWidth,e.naturalWidth);return Math.min(this.frame.clientWidth/t,this.frame.clientHeight*e.naturalWidth/(e.naturalHeight*t))*devicePixelRatio}loaded(){this.ready+=1,this.dispatchEvent(new CustomEvent(`shown`,{bubbles:!0,composed:!0}))}key(e){let t=e.shiftKey?10:2,n={ArrowLeft:this.split-t,ArrowDown:this.split-t,ArrowRight:this.split+t,ArrowUp:this.split+t,Home:0,End:100,PageDown:this.split-10,PageUp:this.split+10}[e.key];n!==void 0&&(e.preventDefault(),e.stopPropagation(),this.slide(n))}slide(e){this.split=Math.min(100,Math.max(0,e)),this.dispatchEvent(new CustomEvent(`slide`,{detail:this.split,bubbles:!0,composed:!0}))}down(e){if(e.button!==0)return;this.pointers.set(e.pointerId,{x:e.clientX,y:e.clientY});let t=e.composedPath().some(e=>e instanceof Element&&e.classList.contains(`line`));this.moving=this.zoomable&&this.zoom>1&&!t?`pan`:`line`,(e.pointerType===`mouse`||t||this.zoomable)&&(this.frame.setPointerCapture(e.pointerId),this.moving===`line`&&this.was&&!this.only&&this.pointers.size===1&&this.follow(e)),this.pointers.size===2&&(this.pinch=this.spread())}move(e){let t=this.pointers.get(e.pointerId);if(t){if(this.pointers.set(e.pointerId,{x:e.clientX,y:e.clientY}),this.pointers.size===2&&this.zoomable){let e=this.spread();this.zoomTo(this.zoom*(e/this.pinch)),this.pinch=e}else this.moving===`pan`?this.pan(this.panX+e.clientX-t.x,this.panY+e.clientY-t.y):this.moving===`line`&&this.was&&!this.only&&this.follow(e)}}up(e){this.pointers.delete(e.pointerId),this.pointers.size||(this.moving=null)}spread(){let[e,t]=[...this.pointers.values()];return e&&t?Math.hypot(e.x-t.x,e.y-t.y):1}follow(e){let t=this.frame.getBoundingClientRect();this.slide((e.clientX-t.left)/t.width*100)}wheel(e){if(!this.zoomable)return;e.preventDefault();let t=this.frame.getBoundingClientRect();this.zoomTo(this.zoom*Math.exp(-e.deltaY*.0022),e.clientX-t.left-t.width/2,e.clientY-t.top-t.height/2)}double(e){if(!this.zoomable)return;let t=this.frame.getBoundingClientRect(),n=1/this.fitScale();this.zoomTo(this.zoom>1?1:Math.max(n,2),e.clientX-t.left-t.width/2,e.clientY-t.top-t.height/2)}zoomTo(e,t=0,n=0){if(!this.frame)return;let r=Math.min(Math.max(m,m/this.fitScale()),Math.max(1,e)),i=r/this.zoom;this.zoom=r,this.pan(t-(t-this.panX)*i,n-(n-this.panY)*i)}toggleFull(){this.zoomTo(this.zoom>1.01?1:Math.max(1.5,1/this.fitScale()))}pan(e,t){let n=(this.zoom-1)*this.frame.clientWidth/2,r=(this.zoom-1)*this.frame.clientHeight/2;this.panX=Math.min(n,Math.max(-n,e)),this.panY=Math.min(r,Math.max(-r,t)),this.dispatchEvent(new CustomEvent(`moved`,{detail:{zoom:this.zoom,panX:this.panX,panY:this.panY,percent:this.zoom*this.fitScale()*100},bubbles:!0,composed:!0}))}};l([t()],g.prototype,`was`,void 0),l([t()],g.prototype,`now`,void 0),l([t()],g.prototype,`alt`,void 0),l([t()],g.prototype,`label`,void 0),l([t({type:Number})],g.prototype,`ratio`,void 0),l([t({type:Number})],g.prototype,`split`,void 0),l([t({type:Boolean,reflect:!0})],g.prototype,`cover`,void 0),l([t({type:Boolean})],g.prototype,`zoomable`,void 0),l([t()],g.prototype,`overlay`,void 0),l([t({attribute:!1})],g.prototype,`wasTiles`,void 0),l([t({attribute:!1})],g.prototype,`nowTiles`,void 0),l([t({type:Number})],g.prototype,`fullWidth`,void 0),l([t()],g.prototype,`only`,void 0),l([t({type:Number})],g.prototype,`zoom`,void 0),l([t({type:Number})],g.prototype,`panX`,void 0),l([t({type:Number})],g.prototype,`panY`,void 0),l([r(`.frame`)],g.prototype,`frame`,void 0),l([e()],g.prototype,`ready`,void 0),g=l([n(`compare-slider`)],g);